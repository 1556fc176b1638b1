/** Work in processes of its own: children that may run out of memory or time, or crash. */
package org.copytaster.worker;
