import { expect, it } from 'vitest';

import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { eventJsonLd } from './json-ld';

const INDEX = indexDataset(FIXTURE);
const jsonLd = (id: string, site?: URL): unknown =>
  JSON.parse(JSON.stringify(eventJsonLd(INDEX.events.get(id)!, INDEX, 'en', site)));

it('an event tells who was there, who organised it, where, when, and which articles say so', () => {
  expect(jsonLd('army-conference')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': '/?event=army-conference',
    name: 'Conference of the whole army',
    url: '/en/events/army-conference/',
    description: 'The army reviews its year.',
    startDate: '2025-12-17',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Hà Nội' },
    organizer: [
      {
        '@type': 'Organization',
        name: 'Ministry of National Defence',
        url: '/en/institutions/ministry-of-defence/',
      },
      {
        '@type': 'Organization',
        name: 'Central Military Commission',
        url: '/en/institutions/military-commission/',
      },
    ],
    attendee: [{ '@type': 'Person', name: 'Lương Cường', url: '/en/leaders/luong-cuong/' }],
    subjectOf: [
      {
        '@type': 'NewsArticle',
        name: 'The president at the conference',
        inLanguage: 'en',
        datePublished: '2025-12-17',
        url: '/en/articles/morning-news/',
      },
    ],
  });
});

it('a task is the event of its being set: it has no end, and nothing is said of its being done', () => {
  const task = jsonLd('report-in-june');
  expect(task).toMatchObject({
    '@type': 'Event',
    startDate: '2025-12-17',
    organizer: [{ '@type': 'Person', name: 'Lương Cường' }],
    superEvent: [{ '@id': '/?event=army-conference' }],
    about: { '@type': 'Action', agent: [{ name: 'Central Military Commission' }] },
  });
  expect(task).not.toHaveProperty('endDate');
  expect(task).not.toHaveProperty('about.actionStatus');
});

it('a date that is not known to a day is no day, and none is not invented', () => {
  expect(jsonLd('defence-expo')).toHaveProperty('startDate', '2024-12');
  expect(jsonLd('early-programme')).toHaveProperty('startDate', '2026');
  expect(jsonLd('plenum-8')).not.toHaveProperty('startDate');
});

it('addresses are whole where it is known at which the pages will stand', () => {
  expect(jsonLd('party-congress-14', new URL('https://briefline.example/'))).toMatchObject({
    '@id': 'https://briefline.example/?event=party-congress-14',
    url: 'https://briefline.example/en/events/party-congress-14/',
    startDate: '2026-01-19',
    endDate: '2026-01-23',
  });
});
