/** What a chart's own rules or the page's may set, and a file of its own would not have. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** As browsers say it; what opens a file may know no colours with four parts. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** Copies a drawing, with the rules of style sheets as attributes of its parts. */
export function copyWithStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  parts.forEach((part, index) => {
    const style = getComputedStyle(part);
    // All of them go from the outer to the inner, but for how much shines through.
    const outer =
      part === drawing ? null : part.parentElement && getComputedStyle(part.parentElement);
    const target = copies[index];
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      const usual = property === 'opacity' ? '1' : outer?.getPropertyValue(property);
      if (value === '' || value === usual) target?.removeAttribute(property);
      else target?.setAttribute(property, value === TRANSPARENT ? 'none' : value);
    }
    // Axes are drawings within the drawing, whose labels stand outside of them.
    if (part.tagName === 'svg') target?.setAttribute('overflow', style.overflow);
    for (const name of ['class', 'style', 'aria-hidden', 'data-picture']) {
      target?.removeAttribute(name);
    }
  });
  return copy;
}
