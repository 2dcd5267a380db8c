import type { MutationRow } from './mutation-row.js';
import type { AuthorisationStage } from './stage.js';
import type { TypeRow } from './type-row.js';
import { type Expected, asMember } from './viewers.js';

/** The coordinator of the valley knows the author, and says so in words that those two alone read. */
export async function furnishVouching(stage: AuthorisationStage): Promise<void> {
  const { people, places } = stage;
  const words = stage.plant('the words of the vouching', ['author', 'coordinator']);
  const input = { spaceId: places.valley.id, personId: people.author.id, words: `We sing together. ${words}` };
  stage.ids['vouch'] = (await stage.act(people.coordinator, 'vouchFor', 'vouchId', input)).vouchId;
}

const notThere: Expected = { ...asMember, members: 'NOT_FOUND' };

export const vouchingMutations: Record<string, readonly MutationRow[]> = {
  vouchFor: [
    {
      of: 'somebody in the valley',
      input: ({ places, people }) => ({ spaceId: places.valley.id, personId: people.writer.id, words: 'We sing.' }),
      expected: { ...asMember, members: 'FORBIDDEN', coordinator: 'done' },
    },
    {
      of: 'somebody in a secret space',
      input: ({ places, people }) => ({ spaceId: places.secret.id, personId: people.writer.id, words: 'We sing.' }),
      expected: { ...notThere, insiders: 'FORBIDDEN' },
    },
  ],
  withdrawVouch: [
    {
      of: 'the word of the coordinator',
      input: (stage) => ({ vouchId: stage.ids['vouch'] }),
      expected: { ...notThere, coordinator: 'done' },
    },
  ],
};

export const vouchingTypes: Readonly<Record<string, TypeRow>> = {
  Vouch: { met: ['author'], fields: 'id vouchedBy spaceName words at' },
  OwnVouch: { met: ['coordinator'], fields: 'id person words at' },
  VouchPayload: { met: ['coordinator'], fields: 'vouchId' },
};
