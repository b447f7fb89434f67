/**
 * The one door to ECharts: exactly the parts that pictures use are registered here. An option type
 * made of the same parts makes asking for another series a compile error.
 */
import { BarChart, type BarSeriesOption, CustomChart, type CustomSeriesOption } from 'echarts/charts';
import { type GridComponentOption, GridSimpleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([BarChart, CustomChart, GridSimpleComponent, CanvasRenderer]);

/** What a picture may ask for. Tooltips as HTML strings do not exist here. */
export type ChartOption = echarts.ComposeOption<BarSeriesOption | CustomSeriesOption | GridComponentOption>;
export type ChartInstance = echarts.ECharts;
export type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;

export { echarts };
