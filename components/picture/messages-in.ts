import { MESSAGES } from '@/components/i18n/messages';
import { PICTURE } from '@/components/i18n/picture';
import type { Lang } from '@/data/vocabulary';

/** What every part calls things, and the words of pictures. */
export function messagesIn(lang: Lang) {
  return { ...MESSAGES[lang], picture: PICTURE[lang] };
}

export type PictureMessages = ReturnType<typeof messagesIn>;
