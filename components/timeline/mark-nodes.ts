import { hitBox } from './ink/hit-box';
import type { Ink, RectInk } from './ink/ink';
import { InkNodes, newElement } from './ink/ink-nodes';
import { groundOf, labelInk, leaderInk } from './ink/label-ink';
import { markInk } from './ink/mark-ink';
import { ROW_PX } from './metrics';
import { atOrigin, isMoved } from './moved';
import type { Mark } from './scene';

/** What is drawn, and what is not seen but can be hit. */
class Shape {
  readonly group = newElement('g');
  private readonly hit = newElement('rect');
  private readonly drawn = newElement('g');
  private readonly ink = new InkNodes();

  constructor() {
    this.hit.setAttribute('pointer-events', 'all');
    this.group.append(this.hit, this.drawn);
  }

  /** @param colour of what can be hit, to show that it is selected */
  draw({ x, y, width, height, radius = 0 }: RectInk, colour: string, ink: readonly Ink[]): void {
    const attributes = { x, y, width, height, rx: radius, fill: colour };
    for (const [name, value] of Object.entries(attributes)) {
      this.hit.setAttribute(name, `${value}`);
    }
    this.ink.draw(this.drawn, ink);
  }
}

/**
 * What stands in the element of a mark, from its origin. React knows the element alone: while one
 * zooms, bars and labels of a dozen marks change with every frame.
 */
export class MarkNodes {
  private last: { readonly mark: Mark; readonly selected: boolean } | null = null;
  private readonly shape = new Shape();
  private callout: Shape | null = null;

  constructor(private readonly button: Element) {
    // React may attach the same element again: what was drawn in it before is not known any more.
    button.replaceChildren(this.shape.group);
  }

  draw(mark: Mark, selected: boolean): void {
    const { last } = this;
    if (last && last.selected === selected && isMoved(last.mark, mark)) return;
    this.last = { mark, selected };
    const own = atOrigin(mark);
    const { label, callout, y } = own;
    const words = label ? [labelInk(label, y, { selected, on: groundOf(own) })] : [];
    const colour = selected ? 'var(--match)' : 'none';
    this.shape.draw(hitBox(own), colour, [...markInk(own), ...words]);
    if (callout === null) {
      this.callout?.group.remove();
      this.callout = null;
      return;
    }
    if (this.callout === null) {
      this.callout = new Shape();
      this.button.append(this.callout.group);
    }
    // The words are pressed like the mark.
    const room = { x: callout.label.x, width: callout.label.width, height: ROW_PX };
    this.callout.draw({ type: 'rect', ...room, y: callout.y - ROW_PX / 2 }, 'none', [
      leaderInk(callout),
      labelInk(callout.label, callout.y),
    ]);
  }
}
