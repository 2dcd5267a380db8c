import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Viewer } from '../../forum/access/viewer.js';
import { findShownPersons } from '../../forum/members/persons.store.js';
import { findCoordinators, findKnownSpaces, findLeads, type SpaceRow } from '../../forum/spaces/spaces.store.js';
import { type GivenVouch, vouchesGiven } from '../../forum/spaces/vouching/vouches.store.js';
import { Database } from '../../platform/database/database.js';
import { Person, toPerson } from '../members/person.type.js';

/** What the fields of many spaces ask for, each in one statement an operation. */
export interface SpaceBatches {
  space: DataLoader<string, SpaceRow | undefined>;
  person: DataLoader<string, Person | undefined>;
  coordinatorIds: DataLoader<string, string[]>;
  leadIds: DataLoader<string, string[]>;
  /** By person. */
  ownVouch: DataLoader<string, GivenVouch | undefined>;
}

@Injectable()
export class SpaceLoaders {
  // A viewer is built for one operation, and anew when a mutation changed it: batches live as long as it does.
  private readonly byViewer = new WeakMap<Viewer, SpaceBatches>();

  constructor(private readonly database: Database) {}

  for(viewer: Viewer): SpaceBatches {
    let batches = this.byViewer.get(viewer);
    if (!batches) this.byViewer.set(viewer, (batches = this.make(viewer)));
    return batches;
  }

  async persons(viewer: Viewer, personIds: readonly string[]): Promise<Person[]> {
    const persons = await this.for(viewer).person.loadMany(personIds);
    return persons.filter((person): person is Person => person !== undefined && !(person instanceof Error));
  }

  private make(viewer: Viewer): SpaceBatches {
    return {
      space: batch(async (ids) => byId(await findKnownSpaces(this.database, viewer, ids))),
      person: batch(async (ids) =>
        byId((await findShownPersons(this.database, ids)).map((person) => toPerson(person, viewer.locale))),
      ),
      coordinatorIds: batch((ids) => findCoordinators(this.database, ids, viewer.at), []),
      leadIds: batch((ids) => findLeads(this.database, ids), []),
      ownVouch: batch<GivenVouch | undefined>((ids) => vouchesGiven(this.database, viewer, ids)),
    };
  }
}

function batch<Value>(
  find: (ids: readonly string[]) => Promise<Map<string, Value>>,
  absent?: Value,
): DataLoader<string, Value> {
  return new DataLoader<string, Value>(async (ids) => {
    const found = await find(ids);
    return ids.map((id) => found.get(id) ?? (absent as Value));
  });
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row | undefined> {
  return new Map(rows.map((row) => [row.id, row]));
}
