/** Ends a request with one of Zendesk's error answers. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** Says that a record does not exist (404). */
export function notFound(): ApiError {
  return new ApiError(404, { error: 'RecordNotFound', description: 'Not found' });
}

/** Says that the caller has not the right (403). */
export function forbidden(): ApiError {
  return new ApiError(403, { error: 'Forbidden', description: 'Not authorized!' });
}

/** Says which field made a record invalid (422). */
export function invalid(field: string, description: string, error?: string): ApiError {
  return new ApiError(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { [field]: [error === undefined ? { description } : { description, error }] },
  });
}

/** Says that a request's shape is wrong (400). */
export function badRequest(error: string, description: string): ApiError {
  return new ApiError(400, { error, description });
}
