/**
 * Script of the survey page: says that a person is there, and saves the score that they choose.
 *
 * The page is complete without it. Mail scanners open links and some run scripts, so loading the
 * page sends nothing. The first trusted pointer, mouse, key or touch event shows that somebody is
 * there; a change or a click does not, since those of a script's `click()` are trusted as well.
 * While no score is chosen, that is what is sent, so that nobody is reminded of what they have
 * seen; from then on the chosen score is saved as provisional, and again when it changes:
 *
 * - A quarter of a second late, so that a first tap on another number saves that one only.
 * - At most once a second, so that moving along with the arrow keys is not a stream of posts.
 * - At once when the page is left, since `keepalive` lets the request outlive it.
 * - Never while amending, where only the button changes the answer.
 *
 * What was sent but not accepted is sent again at the next event. Submitting ends all this, and a
 * second submit is refused until the page comes back from the browser's history.
 */
export const SURVEY_SCRIPT = withoutIndentation(`
(() => {
  const form = document.forms[0];
  const status = document.getElementById('saved');
  let present = false, submitted = false, timer = 0, lastSentAt = -1e4, sent;
  const chosen = () => new FormData(form).get('score');
  const send = () => {
    clearTimeout(timer);
    timer = 0;
    const score = chosen();
    if (submitted || !present || score === sent) return;
    sent = score;
    lastSentAt = performance.now();
    const isChosen = score !== null;
    fetch(form.action + (isChosen ? '' : '/opened'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: isChosen ? JSON.stringify({ score: Number(score), provisional: true }) : '{}',
      keepalive: true,
    }).then(
      ({ ok }) => {
        if (!ok && sent === score) sent = undefined;
        else if (ok && isChosen) status.textContent = status.dataset.text;
      },
      () => { if (sent === score) sent = undefined; },
    );
  };
  const sendSoon = ({ isTrusted, type }) => {
    if (!isTrusted || (type === 'change' && !present)) return;
    present = true;
    if (timer || chosen() === sent) return;
    timer = setTimeout(send, Math.max(250, lastSentAt + 1000 - performance.now()));
  };
  if (status) {
    for (const type of ['pointerdown', 'mousedown', 'keydown', 'touchstart', 'change'])
      addEventListener(type, sendSoon, { capture: true, passive: true });
    addEventListener('pagehide', send);
  }
  form.addEventListener('submit', (event) => {
    if (submitted) return event.preventDefault();
    submitted = true;
    clearTimeout(timer);
    timer = 0;
  });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) submitted = false; });
})();
`);

function withoutIndentation(script: string): string {
  return script.trim().replaceAll(/\n\s*/g, '\n');
}
