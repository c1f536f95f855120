/** Time against the plan. */
import type { Script } from '@/data/briefing/script-schema';

/** Planned seconds of all scenes; `null`: no plan. */
export function plannedSeconds({ scenes }: Pick<Script, 'scenes'>): number | null {
  if (scenes.every(({ seconds }) => seconds === undefined)) return null;
  return scenes.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
}

/** `75` as `1:15`, an hour more as `1:01:15`; less than none with a minus sign. */
export function formatSeconds(seconds: number): string {
  const whole = Math.abs(Math.round(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  const text = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  return seconds < 0 && whole > 0 ? `−${text}` : text;
}
