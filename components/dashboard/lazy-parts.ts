'use client';

import { lazy } from 'react';

/** Parts that the first screen does not show: each is loaded when it is first asked for. */
export const EventDetails = lazy(() =>
  import('@/components/event/event-details').then((module) => ({ default: module.EventDetails })),
);
export const ListPane = lazy(() =>
  import('@/components/event/list-pane').then((module) => ({ default: module.ListPane })),
);
export const TaskBoard = lazy(() =>
  import('@/components/tasks/task-board').then((module) => ({ default: module.TaskBoard })),
);
export const Presenter = lazy(() =>
  import('@/components/briefing/presenter').then((module) => ({ default: module.Presenter })),
);
export const ScriptEditor = lazy(() =>
  import('@/components/briefing/script-editor').then((module) => ({
    default: module.ScriptEditor,
  })),
);
export const DatasetBanner = lazy(() =>
  import('@/components/dataset/dataset-banner').then((module) => ({
    default: module.DatasetBanner,
  })),
);
export const EmbedBar = lazy(() =>
  import('./embed-bar').then((module) => ({ default: module.EmbedBar })),
);
export const KeysList = lazy(() => import('./keys-list'));
export const ScriptSlides = lazy(() =>
  import('@/components/briefing/script-slides').then((module) => ({
    default: module.ScriptSlides,
  })),
);
export const CopyCitation = lazy(() =>
  import('@/components/export/copy-citation').then((module) => ({ default: module.CopyCitation })),
);
export const PackButton = lazy(() =>
  import('@/components/pack/pack-button').then((module) => ({ default: module.PackButton })),
);
export const PictureActions = lazy(() =>
  import('@/components/picture/picture-actions').then((module) => ({
    default: module.PictureActions,
  })),
);
export const ChangesDoor = lazy(() =>
  import('@/components/changes/changes-door').then((module) => ({ default: module.ChangesDoor })),
);
export const Tour = lazy(() =>
  import('@/components/tour/tour').then((module) => ({ default: module.Tour })),
);
export const TourOffer = lazy(() =>
  import('@/components/tour/tour-offer').then((module) => ({ default: module.TourOffer })),
);
export const PaperView = lazy(() =>
  import('@/components/paper/paper-view').then((module) => ({ default: module.PaperView })),
);
export const PrintButton = lazy(() =>
  import('@/components/paper/print-button').then((module) => ({ default: module.PrintButton })),
);
