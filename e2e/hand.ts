import type { CDPSession, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ms between two places of a finger. */
const STEP_MS = 16;

/** Fingers on the screen; their clock runs by itself, so that a slow machine does not slow them. */
export class Hand {
  private ms = Date.now();
  constructor(private readonly touch: CDPSession) {}

  static async over(page: Page) {
    return new Hand(await page.context().newCDPSession(page));
  }

  async down(...at: readonly Point[]) {
    await this.send('touchStart', at);
  }

  async move(...at: readonly Point[]) {
    await this.send('touchMove', at);
  }

  async up() {
    await this.send('touchEnd', []);
  }

  /** One finger that moves by so many px in so many steps, and stays on the screen. */
  async draw(from: Point, dx: number, dy: number, steps: number) {
    await this.down(from);
    for (let i = 1; i <= steps; i += 1) {
      await this.move({ x: from.x + (dx * i) / steps, y: from.y + (dy * i) / steps });
    }
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]) {
    this.ms += STEP_MS;
    await this.touch.send('Input.dispatchTouchEvent', {
      type,
      timestamp: this.ms / 1000,
      touchPoints: at.map((point) => ({ ...point })),
    });
  }
}
