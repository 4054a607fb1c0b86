/** The backend's answer is not in the agreed form, for instance a proxy's error page. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
  readonly status: number;

  constructor(status: number, options?: ErrorOptions) {
    super(`unexpected answer with status ${status}`, options);
    this.status = status;
  }
}
