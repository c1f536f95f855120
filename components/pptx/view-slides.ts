import type { ViewRequest } from '@/components/picture/make-file';

import { deckFile } from './deck';
import { deckOfView } from './deck-of';

/** The view as a file of slides. */
export async function viewSlides(request: ViewRequest, author: string): Promise<Blob> {
  return deckFile(deckOfView(request, author));
}
