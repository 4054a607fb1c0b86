type Options = { cause?: unknown; reasons?: readonly string[] };

/** Ends a setup; the message is for the admin: what is wrong, and what to do. */
export class SetupError extends Error {
  /** What Zendesk itself gave as reasons, one by one. */
  readonly reasons: readonly string[];

  constructor(message: string, { cause, reasons = [] }: Options = {}) {
    super(message, { cause });
    this.name = 'SetupError';
    this.reasons = reasons;
  }
}
