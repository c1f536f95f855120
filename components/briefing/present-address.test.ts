import { describe, expect, it } from 'vitest';

import { knownIds } from '@/components/view/known-ids';
import { indexArticlesOnly, indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import {
  exploreAddress,
  isOnScript,
  leavesViewToScene,
  presentAddress,
  sceneNumber,
  sceneQuery,
  toSceneView,
} from './present-address';

const known = knownIds(indexDataset(FIXTURE));
const at = (address: string) => {
  const { pathname, search } = new URL(address, 'https://here.test');
  return { pathname, search };
};

describe('the address of present mode', () => {
  it('names the scene, on a path of its own where there is a server', () => {
    expect(sceneNumber(at('/briefing/'))).toBe(1);
    expect(sceneNumber(at('/briefing/?scene=3&lang=vi'))).toBe(3);
    expect(sceneNumber(at('/tmp/pack.html?scene=2'))).toBe(2);
    expect(sceneNumber(at('/briefing/?scene=no'))).toBe(1);
    expect(sceneNumber(at('/?lang=vi'))).toBeNull();
    expect(presentAddress(at('/sub/?leader=to-lam&lang=vi'), true, 1)).toBe(
      '/sub/briefing/?scene=1&lang=vi',
    );
    expect(presentAddress(at('/tmp/pack.html'), false, 2)).toBe('/tmp/pack.html?scene=2');
    expect(exploreAddress(at('/sub/briefing/?scene=4&kind=task'))).toBe('/sub/?kind=task');
  });

  it('is on script as long as the view is the scene’s, in whatever language and dataset', () => {
    const view = '?kind=task&span=2025-12-01/2026-01-31';
    const search = `?scene=2&${sceneQuery(view, '?lang=vi&data=/more.json', known).slice(1)}`;
    expect(new URLSearchParams(search).get('lang')).toBe('vi');
    expect(isOnScript(view, search, known)).toBe(true);
    expect(isOnScript(view, `${search}&q=x`, known)).toBe(false);
    expect(isOnScript(view, '?scene=2', known)).toBe(false);
    expect(leavesViewToScene({ pathname: '/', search: '?scene=2&lang=vi' })).toBe(true);
    expect(leavesViewToScene({ pathname: '/', search })).toBe(false);
  });

  it('goes on comparing with what the reader saw last, whatever a scene says', () => {
    const view = '?kind=task';
    expect(presentAddress(at('/?q=x&compare=seen'), true, 2)).toBe(
      '/briefing/?scene=2&compare=seen',
    );
    expect(sceneQuery(view, '?scene=2&compare=seen', known)).toBe('?kind=task&compare=seen');
    expect(sceneQuery('?kind=task&compare=seen', '?scene=2', known)).toBe(view);
    expect(isOnScript(view, '?scene=2&kind=task&compare=seen', known)).toBe(true);
    expect(leavesViewToScene({ pathname: '/', search: '?scene=2&compare=seen' })).toBe(true);
  });

  it('keeps the filter on a report in a scene that follows one without reports', () => {
    const report = FIXTURE.articles.find(({ external }) => external)?.id;
    const bare = knownIds(indexArticlesOnly(FIXTURE));
    expect(sceneQuery(`?article=${report}`, '?scene=1&external=0', bare)).toBe(
      `?article=${report}`,
    );
  });

  it('keeps of a view neither language nor place of the dataset, nor what it is compared with', () => {
    const own = 'lang=vi&data=/more.json&compare=seen';
    expect(toSceneView(`?scene=3&kind=task&${own}`)).toBe('?kind=task');
  });
});
