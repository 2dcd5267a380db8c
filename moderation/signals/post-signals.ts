import { fingerprint, type Fingerprint } from './fingerprint.js';
import { findLinks, type PostLink } from './links.js';
import { findPersonalDetails, type PersonalDetail } from './personal-details.js';
import type { ScreenedPost } from './post.js';
import { textShape } from './text-shape.js';
import type { TextShape } from './text-shape.type.js';

/** What can be read from one post itself, each worked out when first asked for and once. */
export class PostSignals {
  private knownShape: TextShape | null;
  private knownLinks: PostLink[] | null;
  private knownDetails: PersonalDetail[] | null;
  private knownFingerprint: Fingerprint | null;

  constructor(readonly post: ScreenedPost) {
    this.knownShape = null;
    this.knownLinks = null;
    this.knownDetails = null;
    this.knownFingerprint = null;
  }

  get shape(): TextShape {
    return (this.knownShape ??= textShape(this.post.text));
  }

  get links(): PostLink[] {
    return (this.knownLinks ??= findLinks(this.post.text));
  }

  get details(): PersonalDetail[] {
    return (this.knownDetails ??= findPersonalDetails(this.post.text));
  }

  get fingerprint(): Fingerprint {
    return (this.knownFingerprint ??= fingerprint(this.post.text));
  }

  /** Words of the text that are no part of a link. */
  get wordsBesideLinks(): number {
    const { text } = this.post;
    let rest = '';
    let from = 0;
    for (const link of this.links) {
      rest += `${text.slice(from, link.start)} `;
      from = link.end;
    }
    return (rest + text.slice(from)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }

  get linksAdded(): number {
    const { previousText } = this.post;
    if (previousText == null) return 0;
    const before = new Set(findLinks(previousText).map((link) => link.url));
    return this.links.filter((link) => !before.has(link.url)).length;
  }
}
