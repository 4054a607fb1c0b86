import { createElement, lazy, type ComponentType } from 'react';

/** A component in a file of its own, fetched when it is shown, or before. */
export type FetchedComponent<Props> = ComponentType<Props> & {
  /** Begins to fetch it; what fails is reported when it is shown. */
  fetch: () => void;
  /** Lets it be fetched anew when it is shown next: React keeps a failure for good. */
  again: () => void;
};

/** Makes a component of what a file gives. */
export function fetchedComponent<Props extends object>(
  file: () => Promise<ComponentType<Props>>,
): FetchedComponent<Props> {
  let found: Promise<{ default: ComponentType<Props> }> | undefined;
  const get = async () => await (found ??= file().then((shown) => ({ default: shown })));
  // Of props that are not known yet, the types cannot tell that they hold no `ref`.
  const shown = () => lazy(get) as unknown as ComponentType<Props>;
  let current = shown();
  return Object.assign((props: Props) => createElement(current, props), {
    // What failed is fetched once more when it is shown.
    fetch: () => void get().catch(() => (found = undefined)),
    again: () => {
      found = undefined;
      current = shown();
    },
  });
}
