// Draws every `[data-map]` of a page from the points it names; without scripts the list beside it says the same.
import leaflet, { type Layer, type LeafletMap } from "leaflet";
import "leaflet.markercluster";
import "leaflet/dist/leaflet.css";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "./map.css";
import type { MapData, MapPoint } from "./map-data.ts";

const vietnam = [16.2, 106.3] as const;

for (const element of document.querySelectorAll<HTMLElement>("[data-map]")) void draw(element);

async function draw(element: HTMLElement): Promise<void> {
  const { points: url = "", tiles, credit = "" } = element.dataset;
  const answer = await fetch(url, { headers: { accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) {
    element.textContent = "Chưa tải được bản đồ. Danh sách bên dưới vẫn đủ.";
    return;
  }
  const { boundary, points } = (await answer.json()) as MapData;
  // Nothing to draw and nothing under it: an empty square would only be in the way.
  element.hidden = !boundary && points.length === 0 && !tiles;
  if (element.hidden) return;
  // Without tiles nothing else tells the clusters how far one can go.
  const map = leaflet.map(element, {
    attributionControl: tiles !== undefined,
    zoomAnimation: false,
    maxZoom: 19,
  });
  if (tiles) leaflet.tileLayer(tiles, { attribution: credit, maxZoom: 19 }).addTo(map);
  const area = boundary
    ? leaflet.geoJSON(boundary, { className: "map-area", interactive: false }).addTo(map)
    : null;
  const group = leaflet.markerClusterGroup({
    showCoverageOnHover: false,
    iconCreateFunction: (cluster) => dot(String(cluster.getChildCount()), "map-cluster"),
  });
  for (const point of points) group.addLayer(markerOf(point));
  group.addTo(map);
  frameAll(map, [area, points.length > 0 ? group : null]);
}

function frameAll(map: LeafletMap, layers: (Layer | null)[]): void {
  const [first, ...rest] = layers.flatMap((layer) => layer?.getBounds() ?? []);
  const bounds = rest.reduce((all, one) => all?.extend(one), first);
  if (bounds?.isValid()) map.fitBounds(bounds.pad(0.1), { maxZoom: 16 });
  else map.setView([...vietnam], 6);
}

function markerOf({ lat, lon, title, words, href, tone }: MapPoint): Layer {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = title;
  const line = document.createElement("p");
  line.textContent = words;
  const popup = document.createElement("div");
  popup.append(link, line);
  const icon = dot("", `map-point ${tone}`);
  return leaflet.marker([lat, lon], { icon, title, alt: title, keyboard: true }).bindPopup(popup);
}

function dot(words: string, className: string): unknown {
  return leaflet.divIcon({ className, html: `<span>${words}</span>`, iconSize: [44, 44] });
}
