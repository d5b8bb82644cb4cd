export type MessageErrorCode = 'invalid-request' | 'not-allowed' | 'failed' | 'unreachable';

/**
 * The background answered with an error, or could not be reached (`unreachable`: the extension was replaced
 * by a newer version, or is gone).
 */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly code: MessageErrorCode;

  constructor(code: MessageErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
