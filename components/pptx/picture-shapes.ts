/** A picture as native shapes of a slide: groups stay groups, and each part has its name. */
import type { Ink, PathInk, RectInk, TextInk } from '@/components/timeline/ink/ink';
import { textWidth } from '@/components/timeline/text-width';
import { isGroup, type Picture, type PictureGroup } from '@/components/picture/picture';
import type { XmlElement } from '@/components/picture/xml';
import { KIND_PATHS } from '@/components/ui/kind-glyph';
import type { Lang } from '@/data/vocabulary';

import { bothBoxes, boxOf, clipLine, clipPolygon, isInside, isOutside, type Box } from './clip';
import { fillXml, lineXml } from './paint';
import { flattened, mapPath, parsePath, type Point, type Subpath } from './path';
import {
  boxOfPaths,
  connectorXml,
  freeformXml,
  groupXml,
  presetXml,
  shapeXml,
  type Told,
} from './shape-xml';
import { textBoxXml, titleXml } from './text-shapes';
import { SLIDE_PX } from './units';

export interface PlacedXml {
  readonly xml: XmlElement;
  /** In px of the slide. */
  readonly box: Box;
  /** The slide's title: a placeholder, which cannot be in a group. */
  readonly isTitle?: boolean;
}

/** Where a part stands, and how it is seen. */
interface Place {
  /** Of the origin, px of the picture. */
  readonly x: number;
  readonly y: number;
  readonly clip: Box;
  readonly opacity: number;
}

export class PictureShapes {
  private readonly scale: number;
  private lastId: number;

  /** @param firstId ids up to it are taken */
  constructor(
    private readonly picture: Picture,
    private readonly lang: Lang,
    firstId: number,
  ) {
    this.scale = SLIDE_PX.width / picture.width;
    this.lastId = firstId;
  }

  shapes(): readonly XmlElement[] {
    const { width, height, groups } = this.picture;
    const clip = { x0: 0, y0: 0, x1: width, y1: height };
    return groups.flatMap((group) => {
      const found = this.group(group, { x: 0, y: 0, clip, opacity: 1 });
      return found.map(({ xml }) => xml);
    });
  }

  private group(group: PictureGroup, around: Place): readonly PlacedXml[] {
    const { name, about, part, parts, clip } = group;
    const [x, y] = [around.x + (group.x ?? 0), around.y + (group.y ?? 0)];
    const own: Place = {
      x,
      y,
      clip: clip
        ? bothBoxes(around.clip, { x0: x, y0: y, x1: x + clip.width, y1: y + clip.height })
        : around.clip,
      opacity: around.opacity * (group.opacity ?? 1),
    };
    if (part === 'title') return [this.title(group, own)];
    const id = this.nextId();
    const placed = parts.flatMap((one) =>
      isGroup(one) ? this.group(one, own) : this.ink(one, own, name),
    );
    const titles = placed.filter(({ isTitle }) => isTitle);
    const others = placed.filter(({ isTitle }) => !isTitle);
    if (others.length === 0) return titles;
    const box = boxAround(others);
    const xml = groupXml(
      { id, name, about },
      box,
      others.map((one) => one.xml),
    );
    return [...titles, { xml, box }];
  }

  private title({ parts, name }: PictureGroup, place: Place): PlacedXml {
    const lines = parts.filter((one): one is TextInk => 'type' in one && one.type === 'text');
    const boxes = lines.map((line) => this.textBox(line, place));
    const box = boxes.length === 0 ? { x0: 0, y0: 0, x1: 1, y1: 1 } : boxAround(boxes);
    const right = SLIDE_PX.width - box.x0;
    return {
      box,
      isTitle: true,
      xml: titleXml(
        { id: this.nextId(), name },
        { ...box, x1: Math.min(right, box.x1 + this.scale * 8) },
        lines,
        { lang: this.lang, scale: this.scale },
      ),
    };
  }

  private ink(ink: Ink, place: Place, name: string): readonly PlacedXml[] {
    switch (ink.type) {
      case 'path':
        return this.path(ink, place, name);
      case 'rect':
        return this.rect(ink, place, name);
      case 'text': {
        const { box } = this.textBox(ink, place);
        if (isOutside(box, this.onSlide(place.clip))) return [];
        const told = { id: this.nextId(), name: ink.text };
        const { opacity } = place;
        return [
          { box, xml: textBoxXml(told, box, ink, { lang: this.lang, opacity, scale: this.scale }) },
        ];
      }
    }
  }

  private rect(ink: RectInk, place: Place, name: string): readonly PlacedXml[] {
    const { x, y, width, height, radius = 0 } = ink;
    const corners = [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ];
    const box = boxOf(corners.map((corner) => this.toSlide(corner, place)));
    if (!isInside(box, this.onSlide(place.clip))) {
      return this.path({ ...ink, type: 'path', d: outlineOf(ink) }, place, name);
    }
    const geometry =
      radius > 0
        ? presetXml('roundRect', Math.min(0.5, radius / Math.min(width, height)) * 100_000)
        : presetXml('rect');
    return [{ box, xml: shapeXml(this.told(name), box, geometry, this.paint(ink, place)) }];
  }

  private path(ink: PathInk, place: Place, name: string): readonly PlacedXml[] {
    const { d, at = { x: 0, y: 0, scale: 1 } } = ink;
    const paths = parsePath(d).map((path) =>
      mapPath(path, ({ x, y }) =>
        this.toSlide({ x: at.x + x * at.scale, y: at.y + y * at.scale }, place),
      ),
    );
    if (paths.length === 0) return [];
    const clip = this.onSlide(place.clip);
    const box = boxOfPaths(paths);
    if (isOutside(box, clip)) return [];
    if (!ink.fill) return this.lines(paths, ink, place, name);
    if (isInside(box, clip)) {
      const preset = PRESETS.get(d);
      const geometry = preset ? presetXml(preset) : freeformXml(paths, box);
      return [{ box, xml: shapeXml(this.told(name), box, geometry, this.paint(ink, place)) }];
    }
    return [
      ...this.cutFill(paths, ink, place, name),
      ...(ink.stroke ? this.lines(paths, ink, place, name) : []),
    ];
  }

  private cutFill(
    paths: readonly Subpath[],
    ink: PathInk,
    place: Place,
    name: string,
  ): readonly PlacedXml[] {
    const whole = boxOfPaths(paths);
    const kept = paths
      .map((path) => clipPolygon(flattened(path), this.onSlide(place.clip)))
      .filter((points) => points.length > 2)
      .flatMap(([from, ...rest]) =>
        from ? [{ from, segments: rest.map((to) => ({ to })), closed: true }] : [],
      );
    if (kept.length === 0) return [];
    const box = boxOfPaths(kept);
    const share = (x: number) => (x - whole.x0) / Math.max(1e-6, whole.x1 - whole.x0);
    const fill = fillXml(ink.fill, place.opacity, [share(box.x0), share(box.x1)]);
    const paint = [fill, lineXml(undefined, 1, 1)];
    return [{ box, xml: shapeXml(this.told(name), box, freeformXml(kept, box), paint) }];
  }

  /** Straight lines each on their own, so that they can be moved and joined; others as they are. */
  private lines(
    paths: readonly Subpath[],
    ink: PathInk,
    place: Place,
    name: string,
  ): readonly PlacedXml[] {
    const clip = this.onSlide(place.clip);
    const line = lineXml(ink.stroke, place.opacity, this.scale);
    return paths.flatMap((path): readonly PlacedXml[] => {
      const isWhole = isInside(boxOfPaths([path]), clip);
      const kept: readonly Subpath[] = isWhole
        ? [path]
        : clipLine(flattened(path), clip).flatMap(([from, ...rest]) =>
            from ? [{ from, segments: rest.map((to) => ({ to })), closed: false }] : [],
          );
      return kept.map((one) => {
        const box = boxOfPaths([one]);
        const [only] = one.segments;
        if (only && one.segments.length === 1 && !only.by && !one.closed) {
          return { box, xml: connectorXml(this.told(name), one.from, only.to, line) };
        }
        const paint = [fillXml(undefined, 1), line];
        return { box, xml: shapeXml(this.told(name), box, freeformXml([one], box), paint) };
      });
    });
  }

  private paint({ fill, stroke }: PathInk | RectInk, { opacity }: Place): readonly XmlElement[] {
    return [fillXml(fill, opacity), lineXml(stroke, opacity, this.scale)];
  }

  private textBox(ink: TextInk, place: Place): { readonly box: Box } {
    const { x, y } = this.toSlide(ink, place);
    const width = textWidth(ink.text, ink.size) * (ink.weight === 600 ? 1.06 : 1.02) * this.scale;
    const left = ink.anchor === 'end' ? x - width : ink.anchor === 'middle' ? x - width / 2 : x;
    const middle = y - MIDDLE_EM * ink.size * this.scale;
    const half = HALF_EM * ink.size * this.scale;
    return { box: { x0: left, x1: left + width, y0: middle - half, y1: middle + half } };
  }

  private toSlide({ x, y }: Point, place: Pick<Place, 'x' | 'y'>): Point {
    return { x: (place.x + x) * this.scale, y: (place.y + y) * this.scale };
  }

  private onSlide({ x0, y0, x1, y1 }: Box): Box {
    const { scale } = this;
    return { x0: x0 * scale, y0: y0 * scale, x1: x1 * scale, y1: y1 * scale };
  }

  private told(name: string): Told {
    return { id: this.nextId(), name };
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}

/** The middle of a line of letters above the line that they stand on, and half of its height, in em. */
const MIDDLE_EM = 0.365;
const HALF_EM = 0.65;

/** Outlines that every program knows by name. */
const PRESETS: ReadonlyMap<string, string> = new Map([
  [KIND_PATHS.meeting, 'ellipse'],
  [KIND_PATHS.milestone, 'diamond'],
]);

/** The handles of a rounded corner reach so far from the corner, as a share of its radius. */
const CORNER = 0.45;

/** A rectangle as path data. */
function outlineOf({ x, y, width, height, radius = 0 }: RectInk): string {
  const r = Math.min(radius, width / 2, height / 2);
  const c = r * CORNER;
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  return [
    `M${x + r} ${y}H${right - r}C${right - c} ${y} ${right} ${y + c} ${right} ${y + r}`,
    `V${bottom - r}C${right} ${bottom - c} ${right - c} ${bottom} ${right - r} ${bottom}`,
    `H${x + r}C${x + c} ${bottom} ${x} ${bottom - c} ${x} ${bottom - r}`,
    `V${y + r}C${x} ${y + c} ${x + c} ${y} ${x + r} ${y}Z`,
  ].join('');
}

function boxAround(placed: readonly Pick<PlacedXml, 'box'>[]): Box {
  return boxOf(
    placed.flatMap(({ box: { x0, y0, x1, y1 } }) => [
      { x: x0, y: y0 },
      { x: x1, y: y1 },
    ]),
  );
}
