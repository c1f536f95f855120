'use client';

import { lazy } from 'react';

/** Parts that the first screen does not show: each is loaded when it is first asked for. */
export const EventDetails = lazy(() =>
  import('./event/event-details').then((module) => ({ default: module.EventDetails })),
);
export const ListPane = lazy(() =>
  import('./event/list-pane').then((module) => ({ default: module.ListPane })),
);
export const TaskBoard = lazy(() =>
  import('./tasks/task-board').then((module) => ({ default: module.TaskBoard })),
);
export const Presenter = lazy(() =>
  import('./briefing/presenter').then((module) => ({ default: module.Presenter })),
);
export const ScriptEditor = lazy(() =>
  import('./briefing/script-editor').then((module) => ({ default: module.ScriptEditor })),
);
export const CopyCitation = lazy(() =>
  import('./export/copy-citation').then((module) => ({ default: module.CopyCitation })),
);
export const PackButton = lazy(() =>
  import('./pack/pack-button').then((module) => ({ default: module.PackButton })),
);
export const PictureActions = lazy(() =>
  import('./picture/picture-actions').then((module) => ({ default: module.PictureActions })),
);
export const ChangesDoor = lazy(() =>
  import('./changes/changes-door').then((module) => ({ default: module.ChangesDoor })),
);
