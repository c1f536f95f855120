/** Where a pack begins: the same client root as the site's, over what the file holds. */
import '@/app/styles';

import { createRoot } from 'react-dom/client';
import { z } from 'zod';

import { SESSION_KEY } from '@/components/briefing/speaker-link';
import { SpeakerWindow } from '@/components/briefing/speaker-window';
import { Dashboard } from '@/components/dashboard/dashboard';
import { readBlock } from '@/components/view/pack';
import { writeAddress } from '@/components/view/address';
import { datasetSchema } from '@/data/schema';

const dataset = datasetSchema.parse(readBlock('dataset'));
const view = z.string().parse(readBlock('view'));
const root = document.getElementById('root');

// Whoever presents opens the same file a second time, to speak from.
const isSpeaker = new URLSearchParams(window.location.search).has(SESSION_KEY);

// An address with a view of its own, such as one that was reloaded, is what the reader wants.
if (window.location.search === '' && view !== '') writeAddress(view, 'replace');
if (root) {
  createRoot(root).render(
    isSpeaker ? <SpeakerWindow dataset={dataset} /> : <Dashboard dataset={dataset} passages={[]} />,
  );
}
