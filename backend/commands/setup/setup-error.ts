/** Ends a setup; the message is for the admin: what is wrong, and what to do. */
export class SetupError extends Error {
  constructor(message: string, { cause }: { cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'SetupError';
  }
}
