export type ZoomLevel = 'near' | 'middle' | 'far';

export function zoomLevel(zoom: number): ZoomLevel {
  if (zoom >= 0.95) return 'near';
  return zoom >= 0.6 ? 'middle' : 'far';
}

export function snap(value: number): number {
  return Math.round(value / 8) * 8;
}
