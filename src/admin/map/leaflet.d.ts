// The little of Leaflet 1.9 and its marker clusters that the maps use; neither brings types.
declare module "leaflet" {
  export type Bounds = { isValid(): boolean; pad(share: number): Bounds; extend(other: Bounds): Bounds };
  export type Layer = {
    addTo(map: LeafletMap): Layer;
    bindPopup(content: HTMLElement): Layer;
    addLayer(layer: Layer): Layer;
    getBounds(): Bounds;
  };
  export type LeafletMap = {
    fitBounds(bounds: Bounds, options?: { maxZoom?: number }): LeafletMap;
    setView(centre: [lat: number, lon: number], zoom: number): LeafletMap;
  };
  type Cluster = { getChildCount(): number };
  const leaflet: {
    map(element: HTMLElement, options: Record<string, unknown>): LeafletMap;
    tileLayer(url: string, options: { attribution: string; maxZoom: number }): Layer;
    geoJSON(data: unknown, options: Record<string, unknown>): Layer;
    marker(at: [lat: number, lon: number], options: Record<string, unknown>): Layer;
    divIcon(options: { className: string; html: string; iconSize: [number, number] }): unknown;
    markerClusterGroup(options: {
      iconCreateFunction(cluster: Cluster): unknown;
      showCoverageOnHover: boolean;
    }): Layer;
  };
  export default leaflet;
}
declare module "leaflet.markercluster";
declare module "*.css";
