/** Stands in for the site's: a file from a disk has no second file to start a worker from. */
import InlineWorker from '@/components/dataset/dataset.worker?worker&inline';

export function makeWorker(): Worker {
  return new InlineWorker();
}
