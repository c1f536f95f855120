import { DrawnInk } from '@/components/timeline/ink/drawn-ink';

import { isGroup, type Picture, type PictureGroup } from './picture';

/** A picture in the page. What it fades with has to be there: `Gradients`. */
export function DrawnPicture({
  picture: { title, width, height, groups },
}: {
  readonly picture: Pick<Picture, 'title' | 'width' | 'height' | 'groups'>;
}) {
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full"
    >
      {groups.map((group, i) => (
        <Group key={i} group={group} />
      ))}
    </svg>
  );
}

function Group({ group }: { readonly group: PictureGroup }) {
  const { parts, x = 0, y = 0, clip, opacity } = group;
  const drawn = parts.map((part, i) =>
    isGroup(part) ? <Group key={i} group={part} /> : <DrawnInk key={i} ink={[part]} />,
  );
  return clip ? (
    <svg x={x} y={y} width={clip.width} height={clip.height} overflow="hidden" opacity={opacity}>
      {drawn}
    </svg>
  ) : (
    <g transform={x === 0 && y === 0 ? undefined : `translate(${x} ${y})`} opacity={opacity}>
      {drawn}
    </g>
  );
}
