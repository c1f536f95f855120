import { keyOf } from './drawn-ink';
import type { Ink } from './ink';
import { inkAttributes, placeOf, type InkAttributes } from './ink-attributes';

interface InkNode {
  readonly type: string;
  /** What stands in the picture: the element itself, or the group that moves a text. */
  readonly outer: SVGElement;
  readonly element: SVGElement;
  attributes: InkAttributes;
  place: string | null;
  text: string;
}

/** The elements of ink in a group that nobody else puts anything into. */
export class InkNodes {
  private group: SVGGElement | null = null;
  private nodes: ReadonlyMap<string | number, InkNode> = new Map();

  /** Draws the ink in this order; of what is there already, only what differs is touched. */
  draw(group: SVGGElement, ink: readonly Ink[]): void {
    if (group !== this.group) this.nodes = new Map();
    this.group = group;
    const now = new Map<string | number, InkNode>();
    ink.forEach((one, place) => {
      const key = keyOf(one, place);
      const known = this.nodes.get(key);
      const own = known?.type === typeOf(one) ? known : newNode(one);
      change(own, one);
      now.set(key, own);
    });
    for (const [key, own] of this.nodes) if (now.get(key) !== own) own.outer.remove();
    this.nodes = now;
    let next = group.firstChild;
    for (const { outer } of now.values()) {
      if (outer === next) next = outer.nextSibling;
      else group.insertBefore(outer, next);
    }
  }
}

function typeOf(ink: Ink): string {
  return ink.type === 'text' && ink.key !== undefined ? 'moved-text' : ink.type;
}

function newNode(ink: Ink): InkNode {
  const element = newElement(ink.type);
  const type = typeOf(ink);
  const outer = type === 'moved-text' ? newElement('g') : element;
  if (outer !== element) outer.append(element);
  return { type, outer, element, attributes: {}, place: null, text: '' };
}

/** An element of SVG. */
export function newElement<K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}

function change(own: InkNode, ink: Ink): void {
  const attributes = inkAttributes(ink);
  for (const name in attributes) {
    const value = attributes[name];
    if (value === own.attributes[name]) continue;
    if (value === undefined) own.element.removeAttribute(name);
    else own.element.setAttribute(name, String(value));
  }
  for (const name in own.attributes) {
    if (!(name in attributes)) own.element.removeAttribute(name);
  }
  own.attributes = attributes;
  if (ink.type !== 'text') return;
  if (ink.text !== own.text) own.element.textContent = own.text = ink.text;
  const place = ink.key === undefined ? null : placeOf(ink);
  if (place !== null && place !== own.place) own.outer.setAttribute('transform', place);
  own.place = place;
}
