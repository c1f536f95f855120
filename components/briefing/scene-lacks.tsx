import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

/** A quiet line: what a scene asks for and the dataset does not have. */
export function SceneLacks({
  words,
  className,
}: {
  /** Nothing is drawn if there are none. */
  readonly words: string;
  readonly className: string;
}) {
  if (words === '') return null;
  return (
    <span
      data-lacks
      className={classNames('flex items-start gap-1 text-12 text-warn wrap-anywhere', className)}
    >
      <Icon name="warning" />
      {words}
    </span>
  );
}
