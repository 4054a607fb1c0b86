/** Posts a survey page's form, as a browser does, and stays where it was. */
export function post(link: string, form: Record<string, string>): Promise<Response> {
  return fetch(link, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}

/** Posts any text to a customer's page. */
export function postText(link: string, body: string, type: string): Promise<Response> {
  const headers = { 'content-type': type };
  return fetch(link, { method: 'POST', headers, body, redirect: 'manual' });
}

/** Posts an answer as the page's script does. */
export function postJson(link: string, body: unknown): Promise<Response> {
  return postText(link, JSON.stringify(body), 'application/json');
}

/** The numbers that are chosen on a survey page; empty for none. */
export function chosenOn(html: string): string {
  const radios = html.match(/<input type="radio"[^>]*>/g) ?? [];
  const checked = radios.filter((each) => /\schecked/.test(each));
  return checked.map((each) => /value="(\d+)"/.exec(each)?.[1]).join();
}
