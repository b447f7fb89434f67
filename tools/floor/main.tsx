/**
 * The floor `npm run bench` compares with: the least a React page can do that reads a JSON feed of thirty points and draws
 * a bar chart and a map with the same libraries. It has no checks, no states, no words and no fonts.
 */

import { BarChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Point {
  name: string;
  at: [number, number];
  value: number;
}

echarts.use([BarChart, ScatterChart, GeoComponent, GridComponent, CanvasRenderer]);
echarts.registerMap('square', {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'square' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [125, 43.5],
            [126.5, 43.5],
            [126.5, 44.6],
            [125, 44.6],
            [125, 43.5],
          ],
        ],
      },
    },
  ],
});

function Floor() {
  const [points, setPoints] = useState<Point[]>([]);
  useEffect(() => {
    void fetch('/points.json')
      .then((answer) => answer.json() as Promise<Point[]>)
      .then(setPoints);
  }, []);
  if (points.length === 0) return null;
  const bars = {
    animation: false,
    xAxis: { type: 'category', data: points.map((p) => p.name) },
    yAxis: {},
    series: [{ type: 'bar', itemStyle: { color: '#5470c6' }, data: points.map((p) => p.value) }],
  };
  const map = {
    animation: false,
    geo: { map: 'square' },
    series: [
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        symbolSize: 24,
        itemStyle: { color: '#91cc75', opacity: 1 },
        data: points.map((p) => p.at),
      },
    ],
  };
  return (
    <>
      <EChartsReactCore echarts={echarts} option={bars} style={{ width: 900, height: 500 }} />
      <EChartsReactCore echarts={echarts} option={map} style={{ width: 900, height: 500 }} />
    </>
  );
}

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Floor />
    </StrictMode>,
  );
