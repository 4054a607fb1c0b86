/** Whoever lends connections, one to a caller, until it is released. */
type Lender<C extends { release(): void }> = { connect(): Promise<C> };

/**
 * Lets work that nobody waits for ask for a connection one after the other.
 *
 * Where there is one connection only, first come is first served: a customer's page would wait for
 * dozens of hand-offs. So it waits for one of them at most, and no time is lost.
 */
export function takeTurns<C extends { release(): void; query: unknown }>(
  lender: Lender<C>,
  isBackground: () => boolean,
): () => Promise<Pick<C, 'query' | 'release'>> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    if (!isBackground()) return lender.connect();
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => (end = resolve));
    await before;
    try {
      const client = await lender.connect();
      const release = () => {
        client.release();
        end();
      };
      return { query: client.query, release };
    } catch (error) {
      end();
      throw error;
    }
  };
}
