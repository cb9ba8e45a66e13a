<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>It is no longer there.</source>
        <translation>Data ini sudah tidak ada.</translation>
    </message>
</context>
</TS>
