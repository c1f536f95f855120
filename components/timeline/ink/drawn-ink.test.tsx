import { afterEach, expect, test } from 'vitest';

import { render, unmount } from '@/components/ui/render.test-helper';

import { DrawnInk } from './drawn-ink';

afterEach(unmount);

test('a shape that fades keeps its opacity on paper: it stands on the shape, not on its fill', () => {
  const box = { type: 'rect', x: 0, y: 0, width: 10, height: 4 } as const;
  const container = render(
    <svg>
      <DrawnInk
        ink={[
          { ...box, fill: { colour: 'party', fade: 'opening', opacity: 0.45 } },
          { ...box, fill: { colour: 'party', opacity: 0.12 } },
        ]}
      />
    </svg>,
  );
  const [faded, plain] = container.querySelectorAll('rect');
  expect(faded?.getAttribute('opacity')).toBe('0.45');
  expect(faded?.hasAttribute('fill-opacity')).toBe(false);
  expect(plain?.getAttribute('fill-opacity')).toBe('0.12');
  expect(plain?.hasAttribute('opacity')).toBe(false);
});
