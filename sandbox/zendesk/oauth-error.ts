import { ApiError } from '../desk/api-error.ts';

/** Refuses a grant in the form of OAuth, which differs from that of the API. */
export function oauthError(status: number, error: string, description: string): ApiError {
  return new ApiError(status, { error, error_description: description });
}

/** Refuses a code or refresh token that is unknown, spent or too old. */
export function invalidGrant(): ApiError {
  return oauthError(
    400,
    'invalid_grant',
    'The provided access grant is invalid, expired, or revoked (e.g. invalid assertion, expired authorization token, bad end-user password credentials, or mismatching authorization code and redirection URI).',
  );
}
