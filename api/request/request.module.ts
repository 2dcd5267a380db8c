import { Module } from '@nestjs/common';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { Subscribe } from './subscribe.js';

/** What every area of the door stands on. */
@Module({ providers: [LoadViewer, Subscribe], exports: [LoadViewer, Subscribe] })
export class RequestModule {}
