import axe from 'axe-core';

/**
 * Runs in one of our own pages: what axe finds there, in words. It has to have judged some text, so that an empty list means something.
 * Made of text, since our policy lets no page make code.
 */
export const faultsOfPage = new Function(`${axe.source}
  return axe.run(document).then(({ violations, passes }) => {
    const said = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html.slice(0, 120), failureSummary].join(' ')));
    return passes.some(({ id }) => id === 'color-contrast') ? said : [...said, 'no text was judged'];
  });`) as () => Promise<string[]>;
