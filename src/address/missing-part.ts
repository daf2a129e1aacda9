/** A part of the page did not arrive: the reader may be offline, or the site was updated meanwhile. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}
