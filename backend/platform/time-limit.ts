/**
 * Waits for work no longer than so many milliseconds.
 *
 * The work goes on by itself: whoever began it ends what it holds.
 *
 * @throws Error with the system's code for no answer, when the time is over.
 */
export async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(`no answer in ${ms / 1000} seconds`), { code: 'ETIMEDOUT' }));
    }, ms);
  });
  // It may fail after we have given up.
  work.catch(() => {});
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
