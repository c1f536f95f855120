// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

import { click, find, render, unmount } from '@/components/ui/render.test-helper';

import { IgnoredNotice } from './ignored-notice';

afterEach(unmount);

const unknown = (n: number, value = 'nobody') =>
  Array.from({ length: n }, (_, i) => ({ key: 'leader', value: `${value}-${i + 1}` }));
const show = (n: number, value?: string, lang: 'en' | 'vi' = 'en', onDismiss = vi.fn()) =>
  render(
    <IgnoredNotice ignored={unknown(n, value)} isLacking={false} onDismiss={onDismiss} />,
    lang,
  );

it('the region that tells is there before there is anything to tell', () => {
  const region = show(0).querySelector('[role="status"]');
  expect(region?.textContent).toBe('');
  expect(show(1).querySelector('[role="status"]')).toBe(region);
  expect(region?.textContent).toContain('leader=nobody-1');
});

it('names at most five parts, and counts the rest', () => {
  expect(show(5).textContent).toMatch(/leader=nobody-1, .*leader=nobody-5$/);
  expect(show(500).textContent).toMatch(/leader=nobody-5 and 495 more$/);
  expect(show(6, 'ai', 'vi').textContent).toMatch(/leader=ai-5 và 1 phần khác$/);
});

it('cuts a part that is too long to read', () => {
  const [code] = show(1, 'x'.repeat(5_000)).querySelectorAll('code');
  expect(code?.textContent).toMatch(/^leader=x+…$/);
  expect(code?.textContent).toHaveLength(60);
});

it('shows hidden characters by their number', () => {
  const [code] = show(1, 'a\u202eb').querySelectorAll('code');
  expect(code?.textContent).toBe('leader=a\\u202eb-1');
});

it('goes when it is dismissed', () => {
  const onDismiss = vi.fn();
  click(find(show(1, undefined, 'en', onDismiss), 'button', 'Dismiss'));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('does not speak of a link where only the dataset is another', () => {
  const text = (isLacking: boolean, lang: 'en' | 'vi') =>
    render(<IgnoredNotice ignored={unknown(1)} isLacking={isLacking} onDismiss={() => {}} />, lang)
      .textContent;
  expect(text(false, 'en')).toMatch(/^Part of this link was not understood\. .*leader=nobody-1$/);
  expect(text(true, 'en')).toMatch(/not in this dataset\. .*leader=nobody-1$/);
  expect(text(true, 'en')).not.toContain('link');
  expect(text(true, 'vi')).toMatch(/không có trong bộ dữ liệu này\. .*leader=nobody-1$/);
  expect(text(true, 'vi')).not.toContain('liên kết');
});
