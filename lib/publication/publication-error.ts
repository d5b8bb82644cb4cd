/** Why a publication is refused. Surfaces have words of their own for each; the message tells the detail. */
export type PublicationFault =
  /** Longer than any manifest. */
  | 'too-large'
  /** Not a manifest, or not in the one form that a manifest has. */
  | 'not-a-manifest'
  /** A manifest of a later version of Plumbline. */
  | 'later-format'
  /** The signature is not one of this key over this manifest. */
  | 'forged'
  /** The pack is not the one that was signed. */
  | 'other-pack'
  /** The key file holds no key to sign with. */
  | 'not-a-key'
  /** This browser cannot check signatures of this kind. */
  | 'unsupported';

/** What is published cannot be taken as it is; the message says what is wrong. */
export class PublicationError extends Error {
  override name = 'PublicationError';
  readonly fault: PublicationFault;

  constructor(fault: PublicationFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
