import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { failureDetails, isLoadError } from './failure-details';
import { PartBoundary } from './part-boundary';
import { click, find, render, unmount } from './render.test-helper';

let broken: Error | null = null;
function Part() {
  if (broken) throw broken;
  return <p>a part</p>;
}

beforeEach(() => {
  // React tells of every error that it caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
  broken = null;
});

const page = (resetOn: string) => (
  <>
    <p>the rest</p>
    <PartBoundary resetOn={resetOn}>
      <Part />
    </PartBoundary>
  </>
);

describe('an error in one part', () => {
  it('shows there, leaves the rest, and goes away when it is tried again', () => {
    broken = new Error('on purpose');
    const host = render(page('a'));
    expect(host.textContent).toContain('the rest');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('ran into an error');
    broken = null;
    act(() => host.querySelector('button')?.click());
    expect(host.textContent).toBe('the resta part');
  });

  it('does not outlive what it happened with', () => {
    broken = new Error('on purpose');
    const host = render(page('a'));
    broken = null;
    render(page('a'));
    expect(host.querySelector('[role=alert]')).not.toBeNull();
    render(page('b'));
    expect(host.textContent).toBe('the resta part');
  });

  it('can be closed where it covers others, until the part is opened again', () => {
    broken = new Error('on purpose');
    const panel = (open: boolean) => (
      <PartBoundary resetOn={open} floats>
        {open && <Part />}
      </PartBoundary>
    );
    const host = render(panel(true));
    click(find(host, 'button', 'Close'));
    expect(host.textContent).toBe('');
    render(panel(false));
    render(panel(true));
    expect(host.querySelector('[role=alert]')).not.toBeNull();
    expect(() => find(render(page('a')), 'button', 'Close')).toThrow('no <button>');
  });

  it('of a script that did not arrive is told apart', () => {
    broken = Object.assign(new Error('Failed to load chunk'), { name: 'ChunkLoadError' });
    const host = render(page('a'));
    expect(host.querySelector('[role=alert]')?.textContent).toContain('could not be loaded');
    expect(isLoadError(new Error('x is undefined'))).toBe(false);
    expect(isLoadError('text')).toBe(false);
  });

  it('has details that say what, where and in which view', () => {
    const details = failureDetails(new RangeError('too far'), 'at Timeline');
    for (const part of ['RangeError: too far', 'at Timeline', location.href]) {
      expect(details).toContain(part);
    }
    expect(failureDetails(undefined, '')).toContain('undefined');
  });
});
