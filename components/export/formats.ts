import { serializeCalendar } from './calendar';
import { serializeCsv } from './csv';
import type { Serializer } from './export-context';
import { serializeJson } from './json';
import { serializeMarkdown } from './markdown';

export const FORMATS = ['csv', 'json', 'calendar', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export interface FileFormat {
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly serialize: Serializer;
  /** How often each event is looked at: for telling how far it is. */
  readonly passes: number;
}

export const FILE_FORMATS: { readonly [F in Format]: FileFormat } = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', serialize: serializeCsv, passes: 1 },
  json: { extension: 'json', type: 'application/json', serialize: serializeJson, passes: 2 },
  calendar: {
    extension: 'ics',
    type: 'text/calendar;charset=utf-8',
    serialize: serializeCalendar,
    passes: 1,
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    serialize: serializeMarkdown,
    passes: 1,
  },
};
