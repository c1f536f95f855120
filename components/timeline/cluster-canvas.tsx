'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import { useMedia } from '@/components/ui/use-media';

import { paintClusters, type Palette } from './paint-clusters';
import type { Cluster } from './scene';

/** The clusters' ink. What can be focused and read of them is in the plot. */
export function ClusterCanvas({
  clusters,
  width,
  top,
  height,
}: {
  readonly clusters: readonly Cluster[];
  readonly width: number;
  /** The part of the plot that it covers, px. */
  readonly top: number;
  readonly height: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = useRef<{ readonly name: string; readonly colours: Palette } | null>(null);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  const hasFonts = useFonts();

  useLayoutEffect(() => {
    const node = canvas.current;
    const context = node?.getContext('2d');
    if (!node || !context) return;
    const scale = window.devicePixelRatio;
    const [deviceWidth, deviceHeight] = [Math.ceil(width * scale), Math.ceil(height * scale)];
    // Setting a size clears a canvas and costs an allocation, even if it is the same.
    if (node.width !== deviceWidth) node.width = deviceWidth;
    if (node.height !== deviceHeight) node.height = deviceHeight;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const name = `${isDark} ${isForced}`;
    if (palette.current?.name !== name) {
      palette.current = { name, colours: readPalette(node, isForced) };
    }
    paintClusters(context, clusters, palette.current.colours, top);
  }, [clusters, width, top, height, isDark, isForced, hasFonts]);

  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      className="pointer-events-none absolute left-0"
      style={{ top, width, height }}
    />
  );
}

/** Asked for once for each scheme: a computed style makes the browser work out all others. */
function readPalette(node: Element, isForced: boolean): Palette {
  if (isForced) {
    return {
      ink: 'CanvasText',
      bar: 'GrayText',
      pill: 'Canvas',
      edge: 'CanvasText',
      match: 'Highlight',
      paper: 'Canvas',
    };
  }
  const style = getComputedStyle(node);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    bar: colour('ink-3'),
    pill: colour('sunken'),
    edge: colour('ink-3'),
    match: colour('focus'),
    paper: colour('paper'),
  };
}

/** True once the page's fonts are there: a canvas does not redraw itself when they come. */
function useFonts(): boolean {
  const [areReady, setReady] = useState(false);
  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => {
      if (isHere) setReady(true);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return areReady;
}
