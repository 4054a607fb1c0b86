/** Lets a client in at the sandbox as an admin's browser would; answers where it is sent then. */
export async function allowClient(
  authorizeUrl: string,
  answer: 'yes' | 'no' = 'yes',
): Promise<URL> {
  const { origin, searchParams } = new URL(authorizeUrl);
  const shown = await fetch(authorizeUrl);
  if (!shown.ok) throw new Error(`the page of the authorization answered ${shown.status}`);
  searchParams.set('allow', answer);
  const answered = await fetch(`${origin}/oauth/authorizations`, {
    method: 'POST',
    body: searchParams,
    redirect: 'manual',
  });
  return new URL(answered.headers.get('location') ?? '');
}
