/** The backend gave no answer: network gone, server down, or too slow. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}
