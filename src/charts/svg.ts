type Attributes = Readonly<Record<string, string | number | null>>;

/** One SVG element; attributes that are null are left out. Throws `charts.not_a_number` rather than draw nonsense. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null)
      text += ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** A number for an attribute or a path, to a tenth of a pixel. */
export function coordinate(value: number): string {
  if (!Number.isFinite(value))
    throw new Error(`charts.not_a_number: ${value} can't be drawn; leave such values out before drawing`);
  return String(Math.round(value * 10) / 10);
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

function painted(paint: Paint): Attributes {
  return {
    fill: paint.fill ?? 'none',
    stroke: paint.stroke ?? null,
    'stroke-width': paint.strokeWidth ?? null,
    'stroke-dasharray': paint.dash ?? null,
  };
}

export function rect(box: Box & Paint & { readonly radius?: number }): string {
  const { x, y, width, height } = box;
  return element('rect', { x, y, width, height, rx: box.radius ?? null, ...painted(box) });
}

export function circle(at: { readonly x: number; readonly y: number; readonly r: number } & Paint): string {
  return element('circle', { cx: at.x, cy: at.y, r: at.r, ...painted(at) });
}

export type Point = readonly [x: number, y: number];
export type Segment = readonly [Point, Point];

/** A line through points, closed to a shape where asked; round caps and joins. */
export function polyline(points: readonly Point[], paint: Paint & { readonly closed?: boolean }): string {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');
  return element('path', {
    d: paint.closed ? `${d}Z` : d,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...painted(paint),
  });
}
