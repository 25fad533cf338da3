import type { Chart } from '#domain/chart.ts';
import { drawBullet } from './bullet.ts';
import { drawComparison } from './comparison.ts';
import { drawFrame, type Picture } from './frame.ts';
import { drawMap } from './map.ts';
import { drawOverview } from './overview.ts';
import type { Drawn, Pen } from './pen.ts';
import { drawRanking } from './ranking.ts';
import { drawReport } from './report.ts';
import { drawTrend } from './trend.ts';
import { whyNoPicture } from './why-no-picture.ts';
import type { NoPicture } from './words.ts';

/** A picture as SVG, or why there is none. */
export type Drawing =
  ({ readonly drawing: 'picture' } & Picture) | { readonly drawing: 'none'; readonly why: NoPicture };

export function drawChart(chart: Chart, pen: Pen): Drawing {
  const why = whyNoPicture(chart);
  if (why !== null) return { drawing: 'none', why };
  return { drawing: 'picture', ...drawFrame(chart, pen, (top) => drawBody(chart, pen, top)) };
}

function drawBody(chart: Chart, pen: Pen, top: number): Drawn {
  switch (chart.chart) {
    case 'trend':
      return drawTrend(chart, pen, top);
    case 'ranking':
      return drawRanking(chart, pen, top);
    case 'comparison':
      return drawComparison(chart, pen, top);
    case 'overview':
      return drawOverview(chart, pen, top);
    case 'bullet':
      return drawBullet(chart, pen, top);
    case 'map':
      return drawMap(chart, pen, top);
    case 'report':
      return drawReport(chart, pen, top);
  }
}
