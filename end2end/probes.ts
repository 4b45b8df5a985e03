// What the gates look for. All run inside the page and say what is wrong.

/** Nothing needs scrolling sideways (WCAG 1.4.10). */
export function wider(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} px wide, by ${out.at(-1)?.outerHTML.slice(0, 120)}`];
}

/** What a finger must hit is 44 px or more, but for links within sentences (WCAG 2.5.5). */
export function smallTargets(): string[] {
  const inSentence = (it: Element) => {
    if (it.localName !== 'a' || getComputedStyle(it).display !== 'inline') return false;
    const block = it.closest('p, li, dd, td, h1, h2, h3') ?? it;
    const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent!.length, 0);
    return block.textContent!.trim().length > linked;
  };
  const box = (it: Element) => {
    const boxes = [it, ...((it as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
    const size = (near: 'left' | 'top', far: 'right' | 'bottom') =>
      Math.max(...boxes.map((b) => b[far])) - Math.min(...boxes.map((b) => b[near]));
    return { width: size('left', 'right'), height: size('top', 'bottom') };
  };
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((it) => !it.matches('.skip') && !inSentence(it))
    .map((it) => ({ it, ...box(it) }))
    .filter(({ width, height }) => width < 43.5 || height < 43.5)
    .map(({ it, width, height }) => `small target, ${Math.round(width)} × ${Math.round(height)}: ${it.outerHTML.slice(0, 120)}`);
}

/** Spaces the text out as a reader may (WCAG 1.4.12). */
export function spaced(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}

/** No text is cut off. */
export function clipped(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((it) => it.matches(':not(.visually-hidden, svg, svg *)') && /hidden|clip/.test(getComputedStyle(it).overflow))
    .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
    .map((it) => `text cut off: ${it.outerHTML.slice(0, 120)}`);
}

/** The words that are there to be seen. */
export function words(): string[] {
  return [...new Set(document.body.innerText.split(/\s+/))];
}
