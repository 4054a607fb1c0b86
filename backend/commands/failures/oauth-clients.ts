/** Where an admin finds the OAuth client that we call with. */
export const OAUTH_CLIENTS = 'Admin Center → Apps and integrations → APIs → OAuth clients';
