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
    // What is not drawn, as in a closed dialog, is no target yet.
    .filter((it) => !it.matches('.skip') && it.checkVisibility() && !inSentence(it))
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

/** Doubles the size of all text (WCAG 1.4.4). */
export function doubled(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-size: 200% !important }');
  document.adoptedStyleSheets = [sheet];
}

/** No line of text lies over another. */
export function overlapping(): string[] {
  const lines: { block: Element; text: string; box: DOMRect }[] = [];
  const heard = [...document.querySelectorAll('body *')].filter((it) => getComputedStyle(it).clipPath !== 'none');
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    let block = node.parentElement!;
    if (!node.nodeValue!.trim() || block.closest('.skip, option') || heard.some((it) => it.contains(node))) continue;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) lines.push({ block, text: node.nodeValue!.trim(), box });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap((one, n) => {
    const found: string[] = [];
    for (let m = n + 1; m < lines.length; m++) {
      const other = lines[m];
      const [high, wide] = [one.box.bottom - other.box.top,
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)];
      if (high <= 0) break;
      // Tight line heights let the boxes of letters touch, a third of the smaller at most.
      if (one.block !== other.block && wide > 1 && high > Math.min(one.box.height, other.box.height) / 3) {
        found.push(`«${one.text.slice(0, 60)}» lies over «${other.text.slice(0, 60)}»`);
      }
    }
    return found;
  });
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
